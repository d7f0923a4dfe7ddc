const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
const SHORT = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hour12: false });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });

/** `12:04:31`, in the reader's zone. */
export function clock(milliseconds: number): string {
  return CLOCK.format(milliseconds);
}

const UNITS: Record<string, string> = { m: "minute", h: "hour", d: "day" };

/** A length of time of the document, such as `7d`, in words: `7 days`. */
export function length(text: string): string {
  const unit = UNITS[text.slice(-1)];
  const count = Number.parseInt(text, 10);
  return unit ? `${count} ${unit}${count === 1 ? "" : "s"}` : text;
}

/** `12:04` today, `10 Nov` before. */
export function when(iso: string, now = new Date()): string {
  const time = new Date(iso);
  return time.toDateString() === now.toDateString() ? SHORT.format(time) : DAY.format(time);
}
