let canvas: CanvasRenderingContext2D | null | undefined;

/** Red, green and blue of any colour that the browser knows, from 0 to 255; what is transparent lies on white. */
export function channelsOf(colour: string): [number, number, number] {
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) return [0, 0, 0];
  for (const fill of ["#fff", colour]) {
    canvas.fillStyle = fill;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** As `<input type="color">` wants it. */
export function hexOf(colour: string): string {
  return `#${channelsOf(colour)
    .map((one) => one.toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
