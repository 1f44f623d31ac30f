/** Formats that are wrong on purpose, each in one way, to show that the contract notices; all else is JSON's. */
package pl.zwornik.json.wrong;
