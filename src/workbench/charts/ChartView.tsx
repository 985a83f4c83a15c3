import { BarChart, LineChart, PieChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { HostChart } from "../../emulator/host/charts";
import { chartOption } from "./chartOption";

register([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartViewProps {
  readonly chart: () => HostChart | undefined;
  /** Calls back after every change of the chart or of its cells; gives back how to stop. */
  readonly onChanged: (listener: () => void) => () => void;
}

/** One chart over the grid. */
export function ChartView({ chart, onChanged }: ChartViewProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const drawing = init(box.current, null, { renderer: "svg" });
    const draw = (): void => {
      const now = chart();
      const option = now && chartOption(now);
      if (option) drawing.setOption(option, true);
      else drawing.clear();
    };
    draw();
    const stop = onChanged(draw);
    const resized = new ResizeObserver(() => drawing.resize());
    resized.observe(box.current);
    return () => {
      stop();
      resized.disconnect();
      drawing.dispose();
    };
  }, [chart, onChanged]);
  const title = chart()?.title ?? chart()?.name;
  return <div className="banco-grafico" ref={box} role="img" aria-label={title} />;
}
