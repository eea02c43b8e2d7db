import type { ShapeName } from '../../model/shapes.ts';
import { fieldsInside, type Field } from './fields.ts';

/** The shape of an object, or of the objects in a list or map; `null` if it has none. */
export function shapeOf(field: Field): ShapeName | null {
  return field.item === null ? field.shape : shapeOf(field.item);
}

/** A field in the documentation. */
export interface DocumentedField {
  readonly field: Field;
  /** Set if the inner fields are those of a shape, which are not listed again. */
  readonly shape: ShapeName | null;
}

/** The fields that need their own description: all but those inside a shape. Parents first. */
export function documentedFields(fields: readonly Field[]): DocumentedField[] {
  return fields.flatMap((field) => {
    const shape = shapeOf(field);
    return [{ field, shape }, ...(shape === null ? documentedFields(fieldsInside(field)) : [])];
  });
}
