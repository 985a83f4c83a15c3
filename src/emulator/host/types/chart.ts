import type { FWorksheet } from "@univerjs/sheets/facade";
import type { PlainValues } from "../plainObject";
import type { Book } from "../book";
import { placementOf } from "../geometry";
import { fail } from "../hostError";
import { Collection, type HostObject } from "../object";
import { boundingRect } from "../rect";
import { sheetState, type ChartState } from "../state";
import { ChartPart } from "./chartPart";
import { ChartSeriesCollection } from "./chartSeries";
import { MOST_SERIES, guessSeries } from "./guessSeries";
import { Range } from "./range";
import { resolveAddress } from "./resolveAddress";
import type { Worksheet } from "./worksheet";

/** The charts of one sheet. They are data here; the workbench draws and exports them. */
export class ChartCollection extends Collection<Chart> {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
  ) {
    super();
  }

  override get $type(): string {
    return "ChartCollection";
  }
  override $keyOf(chart: Chart): string {
    return String(chart.$values["name"]);
  }
  get items(): readonly Chart[] {
    return sheetState(this.$sheet).charts.map((state) => new Chart(this.$book, this.$sheet, state));
  }

  add(type: string, source: HostObject, seriesBy = "Auto"): Chart {
    if (!(source instanceof Range)) return fail("InvalidArgument");
    const { charts } = sheetState(this.$sheet);
    const state: ChartState = {
      id: this.$book.newId("chart"),
      values: defaults(type, `Gráfico ${charts.length + 1}`),
      series: guessSeries(source, seriesBy),
    };
    if (state.series.length > MOST_SERIES) fail("InvalidArgument");
    charts.push(state);
    this.$book.chartsChanged();
    this.$book.fire(this, "onAdded", {
      chartId: state.id,
      worksheetId: this.$sheet.getSheetId(),
      source: "Local",
    });
    return new Chart(this.$book, this.$sheet, state);
  }

  // The client asks for a chart by name under this private spelling.
  _GetItem(key: string): Chart {
    return this.getItem(key);
  }
}

export class Chart extends ChartPart {
  constructor(
    readonly $book: Book,
    readonly $sheet: FWorksheet,
    readonly $state: ChartState,
  ) {
    super("Chart", $state.values, $book.chartsChanged);
  }

  override get $isKept(): boolean {
    return sheetState(this.$sheet).charts.includes(this.$state);
  }
  get id(): string {
    return this.$state.id;
  }
  get worksheet(): Worksheet {
    return this.$book.root().worksheets.$of(this.$sheet);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.$book, this.$state);
  }

  setData(source: HostObject, seriesBy = "Auto"): void {
    if (!(source instanceof Range)) return fail("InvalidArgument");
    const series = guessSeries(source, seriesBy);
    if (series.length > MOST_SERIES) fail("InvalidArgument");
    this.$state.series = series;
    return this.$changed();
  }
  setPosition(start: HostObject | string, end: HostObject | string = start): void {
    const first = resolveAddress(this.$book, this.$sheet, start).$rect;
    const last = resolveAddress(this.$book, this.$sheet, end).$rect;
    Object.assign(this.$values, placementOf(this.$sheet, boundingRect(first, last)));
    this.$changed();
  }
  activate(): void {
    this.worksheet.activate();
  }
  delete(): void {
    const state = sheetState(this.$sheet);
    state.charts = state.charts.filter(({ id }) => id !== this.id);
    this.$changed();
  }
}

function defaults(chartType: string, name: string): PlainValues {
  const axis = (): PlainValues => ({ visible: true, title: { text: "", visible: false } });
  return {
    name,
    chartType,
    left: 100,
    top: 50,
    width: 360,
    height: 216,
    style: 201,
    title: { text: "Título del gráfico", visible: true, overlay: false },
    legend: { visible: true, position: "Bottom", overlay: false },
    axes: { categoryAxis: axis(), valueAxis: { ...axis(), majorGridlines: { visible: true } } },
  };
}
