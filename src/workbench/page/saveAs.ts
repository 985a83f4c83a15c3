/** Hands bytes to the browser as a download of that name. */
export function saveAs(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replace(/\.(xlsm|xls)$/i, "") + (/\.xlsx$/i.test(name) ? "" : ".xlsx");
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
