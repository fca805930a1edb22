declare module "html-encoding-sniffer" {
  /** The encoding's name (`UTF-8`, `GBK`, `gb18030`, …) by BOM, HTTP header and meta, in this order; else the default as given. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
