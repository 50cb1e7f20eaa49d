/** Keeps paths inside of a folder, whatever they are made of. */

/**
 * The path of a file below a folder, without a slash at its beginning; `null` where it is not below it, or where a part
 * of it is empty, `.`, `..` or holds a backslash, which some file systems read as a way out.
 */
export function pathInside(folder: string, file: string): string | null {
  const start = `${folder.replace(/\/+$/, '')}/`;
  if (!file.startsWith(start)) return null;
  const parts = file.slice(start.length).split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part)) ? null : parts.join('/');
}
