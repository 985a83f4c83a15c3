import type { Book } from "../book";
import { seriesCells } from "../charts";
import { fail, notImplemented } from "../hostError";
import { Collection, type HostObject } from "../object";
import type { PlainValues } from "../plainObject";
import type { ChartState, SeriesState } from "../state";
import { ChartPart } from "./chartPart";
import { MOST_SERIES, sourceOf } from "./guessSeries";
import { Range } from "./range";

/** The series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(
    readonly $book: Book,
    readonly $chart: ChartState,
  ) {
    super();
  }

  override get $type(): string {
    return "ChartSeriesCollection";
  }
  override $keyOf(series: ChartSeries): string {
    return String(series.$values["name"]);
  }
  get items(): readonly ChartSeries[] {
    return this.$chart.series.map((state) => new ChartSeries(this.$book, this.$chart, state));
  }

  add(name?: string, index?: number): ChartSeries {
    const state: SeriesState = {
      source: null,
      categories: this.$chart.series[0]?.categories ?? null,
      values: { name: name ?? `Series${this.$chart.series.length + 1}` },
      points: {},
    };
    if (this.$chart.series.length >= MOST_SERIES) fail("InvalidOperation");
    this.$chart.series.splice(index ?? this.$chart.series.length, 0, state);
    this.$book.chartsChanged();
    return new ChartSeries(this.$book, this.$chart, state);
  }
}

class ChartSeries extends ChartPart {
  constructor(
    readonly $book: Book,
    readonly $chart: ChartState,
    readonly $state: SeriesState,
  ) {
    super("ChartSeries", $state.values, $book.chartsChanged);
  }

  override get $isKept(): boolean {
    return this.$chart.series.includes(this.$state);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.$book, this.$state);
  }

  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this.$book, this.$state);
  }

  setValues(range: HostObject): void {
    if (!(range instanceof Range)) return fail("InvalidArgument");
    this.$state.source = sourceOf(range);
    return this.$changed();
  }
  setXAxisValues(range: HostObject): void {
    if (!(range instanceof Range)) return fail("InvalidArgument");
    this.$state.categories = sourceOf(range);
    return this.$changed();
  }
  getDimensionValues(dimension: string): unknown[] {
    const { categories, source } = this.$state;
    switch (dimension) {
      case "Categories":
      case "XValues":
        return seriesCells(this.$book.workbook, categories);
      case "Values":
      case "YValues":
        return seriesCells(this.$book.workbook, source);
      default:
        return notImplemented(`ChartSeries.getDimensionValues ${dimension}`);
    }
  }
  delete(): void {
    this.$chart.series = this.$chart.series.filter((series) => series !== this.$state);
    this.$changed();
  }
}

class ChartTrendlineCollection extends Collection<ChartTrendline> {
  constructor(
    readonly $book: Book,
    readonly $series: SeriesState,
  ) {
    super();
  }

  override get $type(): string {
    return "ChartTrendlineCollection";
  }
  override $keyOf(trendline: ChartTrendline): string {
    return String(this.items.indexOf(trendline));
  }
  get items(): readonly ChartTrendline[] {
    return (this.$series.trendlines ?? []).map(
      (values) => new ChartTrendline(this.$book, this.$series, values),
    );
  }

  add(type = "Linear"): ChartTrendline {
    if (type !== "Linear") notImplemented(`ChartTrendlineCollection.add ${type}`);
    const values = { type };
    (this.$series.trendlines ??= []).push(values);
    this.$book.chartsChanged();
    return new ChartTrendline(this.$book, this.$series, values);
  }
}

class ChartTrendline extends ChartPart {
  constructor(
    readonly $book: Book,
    readonly $series: SeriesState,
    values: PlainValues,
  ) {
    super("ChartTrendline", values, $book.chartsChanged);
  }

  override get $isKept(): boolean {
    return this.$series.trendlines?.includes(this.$values) ?? false;
  }

  delete(): void {
    this.$series.trendlines = (this.$series.trendlines ?? []).filter((one) => one !== this.$values);
    this.$changed();
  }
}

class ChartPointsCollection extends Collection<ChartPoint> {
  constructor(
    readonly $book: Book,
    readonly $series: SeriesState,
  ) {
    super();
  }

  override get $type(): string {
    return "ChartPointsCollection";
  }
  override $keyOf(point: ChartPoint): string {
    return String(point.$index);
  }
  get items(): readonly ChartPoint[] {
    return seriesCells(this.$book.workbook, this.$series.source).map(
      (_, index) => new ChartPoint(this.$book, this.$series, index),
    );
  }
}

class ChartPoint extends ChartPart {
  constructor(
    readonly $book: Book,
    readonly $series: SeriesState,
    readonly $index: number,
  ) {
    super("ChartPoint", ($series.points[$index] ??= {}), $book.chartsChanged);
  }

  get value(): unknown {
    return seriesCells(this.$book.workbook, this.$series.source)[this.$index] ?? null;
  }
}
