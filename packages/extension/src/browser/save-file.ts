import type { OfficialForm } from "@mulu/catalog-core/export";

/** Saves a file as the browser saves any download; nothing but a link of our own is needed for it. */
export async function saveFile(name: string, type: string, content: string | OfficialForm): Promise<void> {
  const url = URL.createObjectURL(new Blob([await partOf(content)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function partOf(content: string | OfficialForm): Promise<BlobPart> {
  if (typeof content === "string") return content;
  // A large library, and few need it.
  const { formToXlsx } = await import("@mulu/catalog-core/office");
  return (await formToXlsx(content)) as Uint8Array<ArrayBuffer>;
}
