/** Addresses and texts: what of them may be sent. */

/** Query parameters that say where a visitor came from, and nothing about who she is. */
const ORIGIN = /^(utm_.*|..?clk?id|.braid|li_fat_id|rdt_cid|sccid|igshid|epik)$/i;

/** E-mail addresses, card numbers, telephone numbers. */
const PERSONAL = /[^\s/=]+(@|%40)[^\s/&]+|\d([ -]?\d){13,}|[+(]\d[\d ()./-]{6,}\d/g;

/** A text of the page without what may name a person. */
export const masked = (text: string) => text.replace(PERSONAL, "***");

/** The origin parameters of an address, `?utm_source=x`, or "". */
export function originOf(url: string): string {
  const kept = new URLSearchParams();
  new URLSearchParams(url.split("#")[0]!.split("?")[1]).forEach((value, name) => ORIGIN.test(name) && kept.append(name, masked(value)));
  return (kept + "").replace(/^./, "?$&");
}

/** A URL, or "", as it may be sent: only origin parameters (utm_*, click ids), no hash, no credentials. */
export const sendable = (url: string): string => masked(url.replace(/[?#].*/, "")) + originOf(url);
