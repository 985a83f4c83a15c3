import { avancesDe, RESULTADOS, type Avance, type Estado } from "./cifras";
import { porClave } from "./datos";
import { DEPENDENCIAS, type Dependencia } from "./dependencias";
import { dineroDe, type Dinero } from "./dinero";
import { metasDe, textoDeIndicador, textoDeMeta } from "./metas";
import { readApuestas, type Apuesta, type Medida } from "./plan";
import { proyectosDe, type Proyecto } from "./proyectos";
import { seededRandom } from "./random";
import { soportesDe, type Soportes } from "./soportes";
import { cifrasDe, type Cifras } from "./trimestres";

/** One row of the matriz. */
export interface Fila {
  readonly codigo: string;
  readonly apuesta: Apuesta;
  readonly estado: Estado;
  readonly medida: Medida;
  readonly orientacion: string;
  readonly meta: string;
  readonly indicador: string;
  readonly dependencia: string;
  readonly clasificacion: Clasificacion;
  readonly bienestar: readonly string[];
  readonly avance: Avance;
  /** Where the meta is registered; `null` for one not programmed: no project pays for it yet. */
  readonly proyecto: Proyecto | null;
  /** What the row cites, which may be another thing. */
  readonly bpin: string | number | null;
  readonly cifras: Cifras;
  readonly dinero: Dinero;
  readonly soportes: Soportes;
}

/** Where the meta stands in the national catalogues. */
export interface Clasificacion {
  readonly fut: string;
  readonly sector: string;
  readonly codigoSector: string;
  readonly programa: string;
  readonly codigoPrograma: string;
  readonly producto: string;
  readonly codigoProducto: string;
  readonly indicador: string;
  readonly codigoIndicador: string;
}

/** The 477 rows, the same on every machine. */
export function filasDeLaMatriz(): readonly Fila[] {
  const random = seededRandom(SEED);
  const apuestas = readApuestas();
  const proyectoDe = proyectosDe(apuestas);
  const catalogo = readCatalogo();
  const bienestar = porClave("prospectivas.txt");

  return Object.entries(RESULTADOS).flatMap(([escenario, resultado]) => {
    const metas = apuestas.filter((one) => one.escenario === escenario).flatMap(metasDe);
    return avancesDe(metas, resultado, random).map((avance): Fila => {
      const { meta, estado } = avance;
      const place = Number(meta.codigo.split(".")[3]) - 1;
      const { programa, clasificacion } = catalogo(meta.apuesta, place);
      const cifras = cifrasDe(avance, random);
      const proyecto = estado === "noProgramada" ? null : proyectoDe(meta.apuesta, place);
      return {
        codigo: meta.codigo,
        apuesta: meta.apuesta,
        estado,
        medida: meta.bien.medida,
        orientacion: ORIENTACIONES[meta.bien.medida],
        meta: textoDeMeta(meta, cifras.metaCuatrienio),
        indicador: textoDeIndicador(meta),
        dependencia: dependenciaDe(meta.apuesta, place),
        clasificacion,
        bienestar: bienestar.get(meta.apuesta.prospectiva)!,
        avance,
        proyecto,
        bpin: proyecto?.bpin ?? null,
        cifras,
        dinero: dineroDe(programa.fuentes, shareOf(avance), random),
        soportes: soportesDe(avance, cifras, random),
      };
    });
  });
}

/** A draw in which no node stands between two levels (55–56 % or 80–81 %), which R5 would have to mention. */
const SEED = 20210945;

const ORIENTACIONES: Readonly<Record<Medida, string>> = {
  suma: "Incremento",
  porcentaje: "Mantenimiento",
  mantenimiento: "Mantenimiento",
  creciente: "Acumulado",
  reduccion: "Reducción",
};

function shareOf({ estado, hechos, pasos }: Avance): number | null {
  return estado === "noProgramada" ? null : hechos / pasos;
}

function dependenciaDe({ dependencias }: Apuesta, place: number): string {
  return DEPENDENCIAS[dependencias[place % dependencias.length] as Dependencia];
}

function readCatalogo() {
  const sectores = porClave("sectores.txt");
  const programas = porClave("programas.txt");
  const productos = [...porClave("productos.txt")];
  return ({ programas: codes }: Apuesta, place: number) => {
    const code = codes[place % codes.length]!;
    const [nombre, fut, fuentes] = programas.get(code)!;
    const own = productos.filter(([producto]) => producto.startsWith(code));
    const [codigoProducto, [producto, indicador]] = own[place % own.length] as [
      string,
      readonly [string, string],
    ];
    return {
      programa: { fuentes: fuentes!.split(", ") },
      clasificacion: {
        fut: fut!,
        sector: sectores.get(code.slice(0, 2))![0]!,
        codigoSector: code.slice(0, 2),
        programa: nombre!,
        codigoPrograma: code,
        producto,
        codigoProducto,
        indicador,
        codigoIndicador: `${codigoProducto}00`,
      },
    };
  };
}
