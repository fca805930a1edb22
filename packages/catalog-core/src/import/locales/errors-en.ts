import type { ErrorTexts } from "../error-texts.js";

export const en: ErrorTexts = {
  "too-many-rows": ({ file, limit }) => `“${file}” has more than ${limit} rows; split it into several files.`,
  "too-many-columns": ({ file, limit }) =>
    `“${file}” has a table of more than ${limit} columns; take out those that are not needed.`,
  "too-many-cells": ({ file, limit }) =>
    `“${file}” has a table of more than ${limit} cells; split it into several files.`,
  "text-too-long": ({ file, place, limit }) =>
    `“${file}” holds too much at ${place} (at most ${limit} for each); split the cell or shorten it.`,
  "file-too-large": ({ file, limit }) => `“${file}” is larger than ${limit} MB; split it into several files.`,
  "no-table": ({ file }) => `There is no table in “${file}”; choose a file with the table of a standard catalog.`,
  "not-json": ({ file, place }) => `“${file}” is no complete JSON (${place}); export it again.`,
  "not-a-catalog": ({ file, place }) =>
    `In “${file}”, ${place} is no catalog of version 1; make it anew from the table with “mulu catalog import”.`,
};
