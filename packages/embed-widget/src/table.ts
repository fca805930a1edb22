import "@mulu/catalog-core/older-browsers";

export { catalogOfTable } from "@mulu/catalog-core/table";
