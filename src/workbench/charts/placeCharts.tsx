import type { IPosition } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { HostChart } from "../../emulator/host/charts";
import type { ExcelHost } from "../../emulator/host/excelHost";
import { ChartView } from "./ChartView";

/** Keeps the host's charts over the grid where the add-in put them; gives back how to stop. */
export function placeCharts(api: FUniver, workbook: FWorkbook, host: ExcelHost): () => void {
  const placed = new Map<string, { readonly key: string; readonly dispose: () => void }>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  // Univer measures against the sheet on the screen, so only its charts are placed.
  const sync = (): void => {
    const sheet = workbook.getActiveSheet();
    const charts = host.charts().filter(({ sheetId }) => sheetId === sheet.getSheetId());
    for (const [id, { key, dispose }] of placed) {
      if (
        !key.startsWith(`${sheet.getSheetId()}:`) ||
        charts.some((chart) => chart.id === id && keyOf(chart) === key)
      )
        continue;
      dispose();
      placed.delete(id);
    }
    for (const chart of charts) {
      if (placed.has(chart.id)) continue;
      const find = (): HostChart | undefined => host.charts().find(({ id }) => id === chart.id);
      const component = `grafico-${chart.id}`;
      const registered = api.registerComponent(component, () => (
        <ChartView chart={find} onChanged={onChanged} />
      ));
      const layer = sheet.addFloatDomToPosition(
        {
          componentKey: component,
          allowTransform: false,
          initPosition: positionOf(sheet, chart),
        },
        chart.id,
      );
      placed.set(chart.id, {
        key: keyOf(chart),
        dispose() {
          layer?.dispose();
          registered.dispose();
        },
      });
    }
    for (const listener of listeners) listener();
  };
  // An add-in sets twenty properties in a row.
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(sync, DELAY);
  };

  const stops = [
    host.onChartsChanged(soon),
    ...[
      api.addEvent(api.Event.ActiveSheetChanged, soon),
      api.addEvent(api.Event.SheetValueChanged, soon),
      api.getFormula().calculationResultApplied(soon),
    ].map((event) => () => event.dispose()),
  ];
  soon();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

const DELAY = 120;

// Univer counts from the corner of its headings, Excel from that of cell A1.
function positionOf(sheet: FWorksheet, { left, top, width, height }: HostChart): IPosition {
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const startX = left + rowHeader.width;
  const startY = top + columnHeader.height;
  return { startX, startY, endX: startX + width, endY: startY + height };
}

function keyOf({ sheetId, left, top, width, height }: HostChart): string {
  return `${sheetId}:${[left, top, width, height].join()}`;
}
