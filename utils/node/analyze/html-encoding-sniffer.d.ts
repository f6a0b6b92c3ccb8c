declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML or XML file by its BOM, transport label, `<meta charset>` or XML declaration (WHATWG HTML, 13.2.3.2). */
  export default function sniffHTMLEncoding(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
