import { onHundred } from "../core/cifras/medida";
import type { CambioDeCorte } from "../core/corte/cambiosDeCorte";
import type { Corte } from "../core/corte/corte";
import type { CorteGuardado } from "../core/corte/corteGuardado";
import { puntosDe, type Punto, type Serie } from "../core/corte/evolucion";
import { claveDe } from "../core/corte/periodo";
import { pronosticoDe, type Pronostico } from "../core/corte/pronostico";
import type { Rango } from "../core/corte/rango";
import type { ReglaDePronostico } from "../core/planes/parametros";
import type { CorteLeido, CortesLeidos } from "../core/corte/readCortes";

/** What `sopo corte` tells. */
export interface CorteContado {
  readonly archivo: string;
  /** What the workbook gives now. */
  readonly actual: Corte;
  readonly leidos: CortesLeidos;
  /** The kept cortes and, where its period was not closed, what the workbook gives now. */
  readonly serie: Serie;
  readonly regla: ReglaDePronostico;
  /** R21: of each period that was closed; `null`: the workbook cannot be asked for it any more. */
  readonly retroactivos: readonly {
    readonly guardado: CorteGuardado;
    readonly cambios: readonly CambioDeCorte[] | null;
  }[];
}

/** The object that `sopo corte --json` prints; percentages and points on 0–100. */
export function corteJson({
  archivo,
  actual,
  leidos,
  serie,
  regla,
  retroactivos,
}: CorteContado): object {
  const { vigencia, trimestre, corte } = actual.periodo;
  return {
    archivo,
    reconocido: true,
    vigencia,
    trimestre,
    corte,
    cortes: leidos.cortes.map(guardadoJson),
    sinEntender: leidos.problemas.map(({ clave, at }) => ({ clave, fila: at.row + 1 })),
    evolucion: actual.sujetos.flatMap(({ id, tipo, codigo, nombre }) =>
      tipo === "meta"
        ? []
        : [
            {
              codigo,
              nombre,
              puntos: puntosDe(serie, id).map(puntoJson),
              pronostico: pronosticoJson(pronosticoDe(serie, id, regla)),
            },
          ],
    ),
    retroactivos: retroactivos.map(({ guardado, cambios }) => ({
      clave: claveDe(guardado.corte.periodo),
      cambios:
        cambios?.map(({ type, codigo, nombre, antes, ahora, medida }) => ({
          tipo: type,
          codigo,
          nombre,
          antes,
          ahora,
          medida,
        })) ?? null,
    })),
  };
}

function guardadoJson({ corte, cuando, quien, motivo, archivos, intacto }: CorteLeido): object {
  const { vigencia, trimestre, corte: fecha } = corte.periodo;
  const clave = claveDe(corte.periodo);
  return { clave, vigencia, trimestre, corte: fecha, cuando, quien, motivo, archivos, intacto };
}

function puntoJson(punto: Punto): object {
  const { clave, isGuardado, programado, avance, cumplimiento, nivel, esperado } = punto;
  return {
    clave,
    guardado: isGuardado,
    programado: onHundred(programado),
    avance: onHundred(avance),
    cumplimiento: onHundred(cumplimiento),
    nivel,
    esperado: onHundred(esperado),
    aLaFecha: {
      cumplimiento: onHundred(punto.aLaFecha.cumplimiento),
      nivel: punto.aLaFecha.nivel,
    },
    cuatrienio: {
      avance: onHundred(punto.cuatrienio.avance),
      cumplimiento: onHundred(punto.cuatrienio.cumplimiento),
    },
  };
}

function pronosticoJson({ cierre, cuatrienio }: Pronostico): object {
  return { cierre: cierre && rangoJson(cierre), cuatrienio: cuatrienio && rangoJson(cuatrienio) };
}

function rangoJson({ bajo, central, alto }: Rango): object {
  return { bajo: onHundred(bajo), central: onHundred(central), alto: onHundred(alto) };
}
