/** What the types say about slots: which expressions may stand for a value while a template is built. */
import ts from 'typescript';

/** A kind of nothing that an expression is compared with. */
export type Nothing = 'null' | 'undefined';

/** Whether an expression of this type may be a slot. A parameter of SQLWrapper takes slots too. */
export function isSlotLike(type: ts.Type): boolean {
  return partsOf(type).some((part) => isSlotItself(part));
}

/** Whether a slot of this type may stand for one of these, so that asking for it asks the value. */
export function mayStandFor(type: ts.Type, asked: readonly Nothing[], checker: ts.TypeChecker): boolean {
  const flags = asked.map((each) => (each === 'null' ? ts.TypeFlags.Null : ts.TypeFlags.Undefined));
  const holds = (value: ts.Type | undefined): boolean =>
    value !== undefined && partsOf(value).some((part) => flags.some((flag) => (part.flags & (flag | anything)) !== 0));
  // Value<T | null> of an object is Values<T> | null: only its alias tells that a slot stands for both.
  if (isOfSlots(type) && holds(type.aliasTypeArguments?.[0])) return true;
  return partsOf(type).some((part) =>
    part.symbol?.name === 'Slot'
      ? holds(checker.getTypeArguments(part as ts.TypeReference)[0]) // Slot<T> is a reference
      : (part.flags & ts.TypeFlags.Conditional) !== 0 && isOfSlots(part),
  );
}

/** Whether this type is a slot, or an object or list that holds one at most this deep. */
export function holdsSlots(type: ts.Type, checker: ts.TypeChecker, depth = 2): boolean {
  if (isSlotLike(type)) return true;
  return partsOf(type).some((part) => {
    if (isOfSlots(part)) return true;
    if (depth === 0 || (part.flags & ts.TypeFlags.Object) === 0) return false;
    if (checker.isArrayType(part) || checker.isTupleType(part))
      // Arrays and tuples are references.
      return checker.getTypeArguments(part as ts.TypeReference).some((each) => holdsSlots(each, checker, depth - 1));
    return (
      isPlain(part) &&
      part.getProperties().some((each) => holdsSlots(checker.getTypeOfSymbol(each), checker, depth - 1))
    );
  });
}

const anything = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;

function isSlotItself(type: ts.Type): boolean {
  if (['Slot', 'Placeholder', 'SQLWrapper'].includes(type.symbol?.name)) return true;
  return (type.flags & ts.TypeFlags.Conditional) !== 0 && isOfSlots(type); // Value<T> for any T
}

const isOfSlots = (type: ts.Type): boolean => ['Value', 'Values', 'Patch'].includes(type.aliasSymbol?.name ?? '');

/** Interfaces and objects of the project; what comes from a library holds no slots. */
function isPlain(type: ts.Type): boolean {
  if (type.isClass() || type.getCallSignatures().length > 0) return false;
  return type.symbol?.declarations?.every((each) => !each.getSourceFile().fileName.includes('/node_modules/')) ?? true;
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types.flatMap(partsOf) : [type];
}
