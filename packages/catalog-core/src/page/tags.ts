/** How an element of that name shapes the text around it. */
export enum Shape {
  /** Part of the line it stands in. */
  inline = 0,
  /** Begins and ends a line. */
  block = 1,
  /** Ends a line and has no content: br, hr. */
  cut = 2,
  /** Its content isn't text of the page: script, style, select … */
  skipped = 3,
  /** A form control. */
  control = 4,
}

const NAMES: Record<Exclude<Shape, 0>, string> = {
  1: "html head body div p table tbody thead tfoot tr td th caption ul ol li dl dt dd h1 h2 h3 h4 h5 h6 form fieldset legend section article aside header footer nav main figure figcaption address blockquote pre center details summary dir menu hgroup",
  2: "br hr",
  3: "title script style select textarea iframe noscript noframes noembed svg math canvas audio video object applet template",
  4: "input button",
};

const shapes = new Map<string, Shape>();
for (const [shape, names] of Object.entries(NAMES))
  for (const name of names.split(" ")) shapes.set(name, Number(shape) as Shape);

export function shapeOf(name: string): Shape {
  return shapes.get(name) ?? Shape.inline;
}
