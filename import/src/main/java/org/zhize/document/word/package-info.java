/** Word processors' files, DOCX and DOC: paragraphs, numbering and tables. */
@NullMarked
package org.zhize.document.word;

import org.jspecify.annotations.NullMarked;
