import { PlainObject, type PlainValues } from "../plainObject";
import { notImplemented } from "../hostError";
import type { HostObject } from "../object";
import { colorOf } from "../styles";

/** A node of a chart: mostly values, with the few methods that fills, lines and axes have. */
export class ChartPart extends PlainObject {
  override $makeChild(_name: string, type: string, values: PlainValues): HostObject {
    return chartNode(type, values, this.$changed);
  }
}

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
