/** The first call loads the browser's time zone data, 10 ms: only where somebody asks, and never while a page loads. */
export const timezone = (): string | undefined => Intl.DateTimeFormat().resolvedOptions().timeZone;
