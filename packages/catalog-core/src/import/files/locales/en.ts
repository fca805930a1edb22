import type { FileTexts } from "../texts.js";

const megabytes = (bytes: string | number | undefined) => `${Math.round(Number(bytes) / 1e6)} MB`;
const at = (place: string | number | undefined) => (place === undefined ? "" : ` (up to ${place})`);

export const en: FileTexts = {
  tablePlace: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
  errors: {
    doc: () =>
      "This is a document of Word 97-2003 (.doc), which is not read. Open it in WPS or Word and save it as .docx.",
    wps: () => "This is a WPS Writer document (.wps), which is not read. Open it in WPS and save it as .docx.",
    et: () => "This is a WPS Spreadsheets file (.et), which is not read. Open it in WPS and save it as .xlsx.",
    pdf: () =>
      "This is a PDF, which holds no table that can be read. Take the file it was made from, as .xlsx or .docx.",
    picture: () =>
      "This is a picture, which holds no table that can be read. Take the file it was made from, as .xlsx or .docx.",
    ofd: () =>
      "This is an OFD file, which holds no table that can be read. Take the file it was made from, as .xlsx or .docx.",
    rtf: () => "This is an RTF file, which is not read. Open it in WPS or Word and save it as .docx.",
    encrypted: () =>
      "The file is protected by a password. Open it in WPS, Excel or Word, take the password off and save it.",
    xlsb: () => "This is a binary workbook (.xlsb), which is not read. Open it in Excel and save it as .xlsx.",
    "xml-spreadsheet": () =>
      "This is an XML Spreadsheet 2003, which is not read. Open it in WPS or Excel and save it as .xlsx.",
    "web-archive": () =>
      "This is a web page in a single file (.mht), which is not read. Open it in WPS or Excel and save it as .xlsx or .html.",
    "open-document": () =>
      "This is an OpenDocument file (.ods, .odt), which is not read. Open it in WPS or LibreOffice and save it as .xlsx or .docx.",
    presentation: () =>
      "This is a presentation, which is not read. Copy its table into WPS or Excel and save that as .xlsx.",
    "old-xls": () => "This is a workbook of Excel 95 or older. Open it in WPS or Excel and save it as .xlsx.",
    archive: () => "This is an archive, not a table. Unpack it and take the .xlsx, .docx or .csv file in it.",
    unknown: () => "What kind of file this is could not be told. Save the table as .xlsx, .docx or .csv.",
    empty: () => "The file is empty. See whether it was saved completely.",
    damaged: () => "The file is damaged or incomplete. Open it in WPS, Excel or Word, look at it, and save it anew.",
    "too-large": ({ limit }) =>
      `The file is larger than ${megabytes(limit)} and was not read. Take out pictures and other sheets and save it anew.`,
    "unpacks-too-large": ({ limit }) =>
      `The file unpacks to more than ${megabytes(limit)} and was not read. Keep only the catalog's table and save it as a new file.`,
    "too-many-parts": ({ limit }) =>
      `The file has more than ${limit} parts and was not read. Keep only the catalog's table and save it as a new file.`,
    "too-many-elements": ({ limit }) =>
      `The file holds more than ${limit} pieces and was not read. Clear superfluous rows, columns and formats and save it as a new file.`,
    "document-type": () =>
      "The file has a document type declaration (DOCTYPE), which Office files never have, and was not read. Open it in WPS or Office and save it anew.",
    "too-many-sheets": ({ limit }) =>
      `There are too many sheets (at most ${limit}). Keep only the catalog's table and save the file anew.`,
    "too-many-rows": ({ place, limit }) =>
      `The table has more than ${limit} rows${at(place)}. Delete what stands below the table and save the file anew.`,
    "too-many-columns": ({ place, limit }) =>
      `The table has more than ${limit} columns${at(place)}. Delete what stands to the right of the table and save the file anew.`,
    "too-many-cells": ({ place, limit }) =>
      `The table has more than ${limit} cells${at(place)}. Delete what stands outside the table and save the file anew.`,
  },
};
