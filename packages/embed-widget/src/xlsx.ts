import "@mulu/catalog-core/older-browsers";

export { catalogToXlsx } from "@mulu/catalog-core/office";
