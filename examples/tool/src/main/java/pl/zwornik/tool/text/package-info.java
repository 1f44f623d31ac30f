/** Text for terminals: {@link pl.zwornik.tool.text.Page} aligns and colours what commands have to say. */
@NullMarked
package pl.zwornik.tool.text;

import org.jspecify.annotations.NullMarked;
