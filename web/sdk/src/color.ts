/** Colours as the browser computes them, and their contrast. */

export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Any CSS colour in sRGB, channels 0-255, alpha 0-1. */
export function colorOf(css: string): Color {
  if (css.startsWith("rgb")) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) || []).map(Number);
    return [red, green, blue, alpha];
  }
  return painted(css);
}

/** Wide and perceptual colours (oklch, color-mix …) are painted once to know what they come to. */
function painted(css: string): Color {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return [0, 0, 0, 0];
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** How far from grey, 0 to 1. */
export function chroma([red, green, blue]: Color): number {
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}
