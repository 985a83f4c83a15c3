import { numfmt, type Univer } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { numberInText, textOfBoolean, textOfNumber, typedCriterion } from "../spanish/spanishText";
import { typedDate } from "../spanish/typedDate";
import { typedPattern } from "../spanish/typedPattern";

/**
 * The engine writes and reads numbers, dates and criteria in texts as English does. Around the functions
 * in which that can be seen goes what an Excel in Spanish of Colombia does; a function that could not be
 * put right is not there, so that its cell says so.
 */
export function calculateInSpanish(univer: Univer): void {
  const functions = univer.__getInjector().get(IFunctionService);
  const around = (name: string, change: Change): void => {
    const one = functions.getExecutor(name) as BaseFunction | undefined;
    if (one === undefined) return;
    const calculate = one.calculate.bind(one) as Calculate;
    one.calculate = (...given) => change(given, calculate);
  };
  for (const [name, isText] of TEXTS) around(name, givenAs(asText, isText));
  for (const [name, isCriterion] of CRITERIA) around(name, givenAs(asCriterion, isCriterion));
  for (const name of ARITHMETIC)
    around(
      name,
      givenAs(asNumber, () => true),
    );
  for (const name of DATES) around(name, datesInSpanish);
  around(
    "VALUE",
    givenAs(asNumber, () => true),
  );
  around("DATEVALUE", ([text]) => (text === undefined ? noValue() : mapped(text, dayOf)));
  around("TEXT", formatted);
  functions.unregisterExecutors(...ENGLISH_ONLY);
}

type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;
type Change = (given: FunctionVariantType[], calculate: Calculate) => FunctionVariantType;
type Place = (place: number) => boolean;

const every: Place = () => true;
const first: Place = (place) => place === 0;

/** Which of what they are given is a text. */
const TEXTS: readonly (readonly [name: string, isText: Place])[] = [
  ...["CONCATENATE", "CONCAT", "EXACT"].map((name) => [name, every] as const),
  ...["LEFT", "RIGHT", "MID", "LEN", "TRIM", "UPPER", "LOWER", "PROPER", "REPT"].map(
    (name) => [name, first] as const,
  ),
  ["FIND", (place) => place < 2],
  ["SEARCH", (place) => place < 2],
  ["SUBSTITUTE", (place) => place < 3],
  ["REPLACE", (place) => place === 0 || place === 3],
  ["TEXTJOIN", (place) => place !== 1],
];

/** Which of what they are given is a criterion. */
const CRITERIA: readonly (readonly [name: string, isCriterion: Place])[] = [
  ...["COUNTIF", "SUMIF", "AVERAGEIF"].map(
    (name) => [name, (place: number) => place === 1] as const,
  ),
  ["COUNTIFS", (place) => place % 2 === 1],
  ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map(
    (name) => [name, (place: number) => place > 0 && place % 2 === 0] as const,
  ),
];

const ARITHMETIC = ["PLUS", "MINUS", "MULTIPLY", "DIVIDED", "POWER"];
const DATES = ["TODAY", "NOW", "DATE", "EDATE", "EOMONTH", "WORKDAY", "WORKDAY.INTL"];
/** They write amounts, or read numbers, as another country does. */
const ENGLISH_ONLY = ["FIXED", "DOLLAR", "NUMBERVALUE"];

function givenAs(of: (one: BaseValueObject) => BaseValueObject, isIt: Place): Change {
  return (given, calculate) =>
    calculate(...given.map((one, place) => (isIt(place) ? mapped(one, of) : one)));
}

function mapped(
  given: FunctionVariantType,
  of: (one: BaseValueObject) => BaseValueObject,
): FunctionVariantType {
  const value = given.isReferenceObject()
    ? (given as BaseReferenceObject).toArrayValueObject()
    : (given as BaseValueObject);
  return value.isArray() ? (value as ArrayValueObject).mapValue(of) : of(value);
}

function asText(one: BaseValueObject): BaseValueObject {
  if (one.isNumber()) return StringValueObject.create(textOfNumber(Number(one.getValue())));
  return one.isBoolean() ? StringValueObject.create(textOfBoolean(isTrue(one))) : one;
}

function asNumber(one: BaseValueObject): BaseValueObject {
  if (!one.isString()) return one;
  const number = numberInText(String(one.getValue()));
  return number === null ? noValue() : NumberValueObject.create(number);
}

function asCriterion(one: BaseValueObject): BaseValueObject {
  if (!one.isString()) return one;
  const criterion = typedCriterion(String(one.getValue()));
  return criterion === null ? noValue() : StringValueObject.create(criterion);
}

function dayOf(one: BaseValueObject): BaseValueObject {
  if (one.isError()) return one;
  const day = one.isString() ? typedDate(String(one.getValue())) : null;
  return day === null ? noValue() : NumberValueObject.create(day.value);
}

function isTrue(one: BaseValueObject): boolean {
  return one.getValue() === true || one.getValue() === 1;
}

function formatted([value, pattern]: FunctionVariantType[]): FunctionVariantType {
  if (value === undefined || pattern === undefined) return noValue();
  const words = mapped(pattern, (one) => one);
  const one = words.isArray() ? (words as ArrayValueObject).get(0, 0) : (words as BaseValueObject);
  if (!one || one.isBoolean()) return noValue();
  if (one.isError()) return one;
  const inFile = typedPattern(String(one.getValue()));
  if (!numfmt.isValidFormat(inFile)) return noValue();
  return mapped(value, (number) => formattedAs(number, inFile));
}

function formattedAs(one: BaseValueObject, pattern: string): BaseValueObject {
  if (one.isError()) return one;
  if (one.isBoolean()) return asText(one);
  const raw = one.isNull() ? 0 : one.getValue();
  const value = typeof raw === "string" ? (numberInText(raw) ?? raw) : raw;
  return StringValueObject.create(numfmt.format(pattern, value, { locale: "es-CO" }));
}

/** Where a date has no format of its own, it is shown with the day first. */
function datesInSpanish(given: FunctionVariantType[], calculate: Calculate): FunctionVariantType {
  const result = calculate(...given);
  if (result.isReferenceObject() || result.isArray()) return result;
  const pattern = result.getPattern();
  if (numfmt.isDateFormat(pattern))
    result.setPattern(/h/i.test(pattern) ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy");
  return result;
}

function noValue(): ErrorValueObject {
  return ErrorValueObject.create(ErrorType.VALUE);
}
