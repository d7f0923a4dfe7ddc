const WHOLE = new Intl.NumberFormat("en");

/** `1,204`. */
export function whole(count: number): string {
  return WHOLE.format(count);
}

/** A share of 0 to 1 as `7.6 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share === 0 || share === 1 ? 0 : 1)} %`;
}
