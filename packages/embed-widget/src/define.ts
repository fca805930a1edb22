import { MuluCatalogElement } from "./element.js";

declare global {
  interface HTMLElementTagNameMap {
    "mulu-catalog": MuluCatalogElement;
  }
}

// Loaded twice, the first one stays.
if (!customElements.get("mulu-catalog")) customElements.define("mulu-catalog", MuluCatalogElement);

export { MuluCatalogElement };
