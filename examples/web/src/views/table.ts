// A file with a table as `aimskit` takes it: CSV as it is, a workbook by a reader that knows nothing of aimskit.
import type { ImportedTable } from "aimskit/exchange";

/** The table of a file. A workbook's first sheet is taken; its dates become days, whatever the time zone. */
export async function tableOf(file: File): Promise<ImportedTable> {
  if (!/\.xlsx$/i.test(file.name)) return new Uint8Array(await file.arrayBuffer());
  const { default: readWorkbook } = await import("read-excel-file/browser");
  const [first] = await readWorkbook(file);
  const cell = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value as string | number | boolean | null));
  return first === undefined ? [] : { sheet: first.sheet, rows: first.data.map((row) => row.map(cell)) };
}
