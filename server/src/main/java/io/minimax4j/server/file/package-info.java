/**
 * Files: uploads and their rules per purpose, generated files, lists, deletion, expiry, and downloads by signed link.
 * What is inside a file is for the feature that uses it to judge. Other features store and read files through
 * {@link io.minimax4j.server.file.FileService} only.
 */
@NullMarked
package io.minimax4j.server.file;

import org.jspecify.annotations.NullMarked;
