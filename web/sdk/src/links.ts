/** Which addresses a workflow may link to or show. */

/** Whether the address, absolute or relative to this page, has one of the schemes. */
function hasScheme(url: string, schemes: RegExp): boolean {
  try {
    return schemes.test(new URL(url, location.href).protocol);
  } catch {
    return false;
  }
}

export const isLink = (url: string) => hasScheme(url, /^(https?|mailto|tel):$/);
export const isPicture = (url: string) => hasScheme(url, /^https?:$/);
