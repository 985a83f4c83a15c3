import { useCallback, useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { fileProblemText } from "../../core/text/files";
import { SAMPLES, workbenchText as text, type ConjuntoDeEntregas } from "../text";
import type { FunctionsMetadata } from "../../emulator/functions/metadata";
import type { ThemeName } from "../../emulator/host/themes";
import { createSession } from "./createSession";
import type { Session } from "./createSession";
import { emptyXlsx } from "./emptyXlsx";
import { ENTREGAS } from "./entregasDeEjemplo";
import { giveToConsolidar } from "./giveToConsolidar";
import { rememberedTheme, rememberTheme } from "./rememberedTheme";
import { saveAs } from "./saveAs";

/** Everything that the page shows and does; the components only draw it. */
export function useWorkbench(grid: RefObject<HTMLDivElement | null>) {
  const session = useRef<Session | null>(null);
  const toGive = useRef<readonly File[]>([]);
  const [name, setName] = useState<string>(text.product);
  const [opening, setOpening] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const [theme, setThemeState] = useState<ThemeName>(rememberedTheme);
  const [paneNumber, setPaneNumber] = useState(0);
  const [pane, setPane] = useState<Window | null>(null);
  const [reason, setReason] = useState<{ cell: string; reason: string } | null>(null);

  const open = useCallback(async (bytes: Uint8Array, file: string) => {
    const opened = await session.current!.open(bytes, file);
    if (!opened.ok) return setProblem(`${fileProblemText(file, opened.error)} ${text.sameBook}`);
    setName(file);
    setProblem(null);
    setReason(null);
    setPane(null);
    setPaneNumber((number) => number + 1);
  }, []);

  const opened = useCallback(async (file: string | null, work: () => Promise<void>) => {
    setOpening(file);
    setIsOpening(true);
    try {
      await work();
    } finally {
      setIsOpening(false);
    }
  }, []);

  const openFile = useCallback(
    (file: File) =>
      opened(file.name, async () => open(new Uint8Array(await file.arrayBuffer()), file.name)),
    [open, opened],
  );

  const openSample = useCallback(
    (file: string) =>
      opened(file, async () => {
        const bytes = await fetchSample(file);
        if (bytes) await open(bytes, nameOf(file));
        else setProblem(text.sampleMissing(file));
      }),
    [open, opened],
  );

  /** Beside the plan: the open workbook says which metas should be reported. */
  const openEntregas = useCallback(
    (entregas: ConjuntoDeEntregas) =>
      opened(null, async () => {
        const paths = ENTREGAS[entregas];
        const [matriz, ...all] = await Promise.all([SAMPLES[0]!.file, ...paths].map(fetchSample));
        const missing = all.indexOf(null);
        if (!matriz || missing >= 0)
          return setProblem(text.sampleMissing(paths[missing] ?? SAMPLES[0]!.file));
        toGive.current = all.flatMap((bytes, place) =>
          bytes ? [new File([new Uint8Array(bytes)], nameOf(paths[place] ?? ""))] : [],
        );
        await open(matriz, SAMPLES[0]!.file);
      }),
    [open, opened],
  );

  const openEmpty = useCallback(
    () => opened(text.emptyBook, async () => open(await emptyXlsx(), text.emptyBook)),
    [open, opened],
  );

  useEffect(() => {
    if (session.current || !grid.current) return;
    const container = grid.current;
    void opened(null, async () => {
      const functions = await fetchFunctions();
      if (!functions) setProblem(text.functionsMissing);
      session.current = createSession(
        container,
        functions ?? { functions: [] },
        rememberedTheme(),
        // There is one workbook on the page: it takes its place once the pane has its answer.
        (given) => setTimeout(() => void opened(null, () => open(given, text.emptyBook)), SOON),
      );
      session.current.onReason((cell, why) =>
        setReason(why === null ? null : { cell, reason: why }),
      );
      const sample = SAMPLES[0]!.file;
      const bytes = await fetchSample(sample);
      if (bytes) return open(bytes, sample);
      return open(await emptyXlsx(), text.emptyBook);
    });
  }, [grid, open, opened]);

  return {
    name,
    opening,
    isOpening,
    problem,
    theme,
    pane,
    paneNumber,
    reason,
    openFile,
    openSample,
    openEmpty,
    openEntregas,
    dismissProblem: () => setProblem(null),
    reloadPane: () => setPaneNumber((number) => number + 1),
    paneLoaded(loaded: Window) {
      session.current?.paneLoaded(loaded);
      setPane(loaded);
      const files = toGive.current;
      toGive.current = [];
      if (files.length > 0) void giveToConsolidar(loaded, files);
    },
    setTheme(next: ThemeName) {
      rememberTheme(next);
      setThemeState(next);
      session.current?.setTheme(next);
    },
    async download() {
      try {
        saveAs(await session.current!.download(), name);
      } catch (failure) {
        console.error(failure);
        setProblem(text.notDownloaded);
      }
    },
  };
}

const SOON = 500;

async function fetchBytes(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function fetchSample(file: string): Promise<Uint8Array | null> {
  return fetchBytes(`/assets/samples/${file.split("/").map(encodeURIComponent).join("/")}`);
}

async function fetchFunctions(): Promise<FunctionsMetadata | null> {
  const response = await fetch("/functions.json");
  return response.ok ? ((await response.json()) as FunctionsMetadata) : null;
}

/** Samples stand in folders; a workbook has none in its name. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
