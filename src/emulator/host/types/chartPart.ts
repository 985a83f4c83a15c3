import { PlainObject, type PlainValues } from "../plainObject";
import { notImplemented } from "../hostError";
import type { HostObject } from "../object";
import { typeInfo } from "../registry";
import { colorOf } from "../styles";

/** A node of a chart: mostly values, with the few methods that fills, lines and axes have. */
export class ChartPart extends PlainObject {
  override $get(name: string): unknown {
    if (typeInfo(this.$type).nav?.[name] !== undefined) this.#check(name);
    return super.$get(name);
  }
  override $set(name: string, value: unknown): void {
    if (typeInfo(this.$type).scalars?.[name] === "rw") this.#check(name);
    super.$set(name, value);
  }

  /** What would be kept and neither drawn nor saved is refused. */
  #check(name: string): void {
    const isOwn = name in this;
    if (!isOwn && DRAWN[this.$type]?.includes(name) !== true) this.$missing(name);
  }

  override $makeChild(_name: string, type: string, values: PlainValues): HostObject {
    return chartNode(type, values, this.$changed);
  }
}

const LABELS = ["position", "showValue", "showCategoryName", "showPercentage"];
const MARKERS = ["markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor"];

/** What is drawn or saved of each node; fonts, weights, markers and what is behind the figures of bars that lines cross are in the saved file alone. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  Chart: [
    ...["name", "chartType", "left", "top", "width", "height", "style"],
    ...["title", "legend", "axes", "dataLabels"],
  ],
  ChartTitle: ["text", "visible", "overlay", "format"],
  ChartTitleFormat: ["font"],
  ChartLegend: ["visible", "position", "overlay"],
  ChartAxes: ["categoryAxis", "valueAxis"],
  ChartAxis: [
    ...["visible", "minimum", "maximum", "majorUnit", "numberFormat", "linkNumberFormat"],
    ...["reversePlotOrder", "position", "title", "majorGridlines", "format"],
  ],
  ChartAxisTitle: ["text", "visible", "format"],
  ChartAxisTitleFormat: ["font"],
  ChartAxisFormat: ["font"],
  ChartGridlines: ["visible"],
  ChartSeries: [
    ...["name", "chartType", "axisGroup", "gapWidth", "overlap", "hasDataLabels"],
    ...[...MARKERS, "format", "dataLabels"],
  ],
  ChartSeriesFormat: ["fill", "line"],
  ChartPoint: ["format"],
  ChartPointFormat: ["fill"],
  ChartTrendline: ["name", "type", "forwardPeriod", "backwardPeriod", "format"],
  ChartTrendlineFormat: ["line"],
  ChartDataLabels: [...LABELS, "numberFormat", "linkNumberFormat", "format"],
  ChartDataLabelFormat: ["font", "fill"],
  ChartFont: ["name", "size", "color", "bold", "italic", "underline"],
  ChartLineFormat: ["color", "weight", "lineStyle"],
};

/** Makes the node of a chart that has this type in the API. */
function chartNode(type: string, values: PlainValues, changed: () => void): ChartPart {
  switch (type) {
    case "ChartFill":
      return new ChartFill(type, values, changed);
    case "ChartLineFormat":
    case "ChartBorder":
      return new ChartLine(type, values, changed);
    case "ChartTitle":
    case "ChartAxisTitle":
      return new ChartTitle(type, values, changed);
    case "ChartAxes":
      return new ChartAxes(type, values, changed);
    default:
      return new ChartPart(type, values, changed);
  }
}

class ChartFill extends ChartPart {
  setSolidColor(color: string): void {
    this.$values["color"] = colorOf(color);
    this.$changed();
  }
  clear(): void {
    delete this.$values["color"];
    this.$changed();
  }
}

class ChartTitle extends ChartPart {
  // A title that gets a text becomes visible.
  override $set(name: string, value: unknown): void {
    if (name === "text") this.$values["visible"] = true;
    super.$set(name, value);
  }
}

class ChartLine extends ChartPart {
  clear(): void {
    this.$values["lineStyle"] = "None";
    this.$changed();
  }
}

class ChartAxes extends ChartPart {
  getItem(type: string, group = "Primary"): unknown {
    if (group !== "Primary" || type === "Series")
      notImplemented(`ChartAxes.getItem ${type} ${group}`);
    return this.$get(type === "Value" ? "valueAxis" : "categoryAxis");
  }
}
