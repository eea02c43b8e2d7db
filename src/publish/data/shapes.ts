import type { ShapeName } from '../../model/shapes.ts';
import { fieldsInside, type Field } from './fields.ts';

/** The shape of an object, or of the objects in a list or map; `null` when it is none of them. */
export function shapeOf(field: Field): ShapeName | null {
  return field.item === null ? field.shape : shapeOf(field.item);
}

/** A field as the documentation shows it. */
export interface DocumentedField {
  readonly field: Field;
  /** Set where the fields inside are those of a shape, and are not listed again. */
  readonly shape: ShapeName | null;
}

/** The fields that need words of their own: all but those inside a shape. Parents first. */
export function documentedFields(fields: readonly Field[]): DocumentedField[] {
  return fields.flatMap((field) => {
    const shape = shapeOf(field);
    return [{ field, shape }, ...(shape === null ? documentedFields(fieldsInside(field)) : [])];
  });
}
