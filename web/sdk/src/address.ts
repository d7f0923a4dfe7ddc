/** Addresses: what of them is sent, and which ones a workflow may link to. */
import { tellsOrigin } from "./arrival";

/** The URL as it may be sent: only origin parameters (utm_*, click ids), no hash, no credentials; "" for no URL. */
export function sendable(url: string): string {
  try {
    const parsed = new URL(url);
    const kept = new URLSearchParams();
    parsed.searchParams.forEach((value, name) => tellsOrigin(name) && kept.append(name, value));
    const search = kept.toString();
    return `${parsed.protocol}//${parsed.host}${parsed.pathname}` + (search && `?${search}`);
  } catch {
    return "";
  }
}

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
