import type { WidgetCommandTexts } from "./widget-commands.js";

export const enWidget: WidgetCommandTexts = {
  help: {
    summary: "the widget for web sites: static HTML",
    description: "Prepares what a page holds around the widget <mulu-catalog>.",
    usage: "<command> [options]",
    source: "catalog",
    commands: {
      render: {
        summary: "write a catalog as the widget's static HTML",
        description:
          "Writes a catalog as the widget's static HTML, to be put into a page: the whole table stands in the widget and can be read without scripts; beside it the widget's script and data for search engines (schema.org, DCAT).",
        usage: "[options] <catalog>",
        after: `The JSON that the widget takes is written by mulu catalog export --for-widget.

Examples:
  mulu catalog export county.xlsx --for-widget --out catalog.json
  mulu widget render county.xlsx --out part.html
  mulu widget render county.xlsx --page --src data/catalog.json --out index.html`,
      },
    },
    options: {
      src: "address of the catalog's JSON, for the widget (default catalog.json)",
      script: "address of the widget's script (default mulu-catalog.iife.js)",
      page: "write a whole page instead of a part to put into one",
    },
  },
  address: (option, value) =>
    `“${value}” after ${option} is no address for a page; give a relative one, or one that begins with http:// or https://.`,
};
