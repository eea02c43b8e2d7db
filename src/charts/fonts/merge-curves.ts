import type { PathCommand } from 'opentype.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic curve, from the point that it starts at. */
interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

function at({ start, control, end }: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (a: number, b: number, c: number): number => u * u * a + 2 * u * t * b + t * t * c;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}

const steps = Array.from({ length: 17 }, (_, index) => index / 16);

/** Maximum distance of points from a curve. */
function distance(points: readonly Point[], curve: Curve): number {
  const line = steps.map((t) => at(curve, t));
  return Math.max(
    ...points.map((point) => Math.min(...line.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)))),
  );
}

/** The curve with the start and end tangents of the two; `null` if there is none. */
function joined(first: Curve, second: Curve): Curve | null {
  const [a, b] = [first.start, second.end];
  const [ax, ay] = [first.control.x - a.x, first.control.y - a.y];
  const [bx, by] = [second.control.x - b.x, second.control.y - b.y];
  const cross = ax * by - ay * bx;
  if (Math.abs(cross) < 1e-9) return null;
  const along = ((b.x - a.x) * by - (b.y - a.y) * bx) / cross;
  const back = ((b.x - a.x) * ay - (b.y - a.y) * ax) / cross;
  if (along <= 0 || back <= 0) return null;
  return { start: a, control: { x: a.x + along * ax, y: a.y + along * ay }, end: b };
}

/**
 * Merges consecutive curves if that moves no point by more than the tolerance: these fonts split a stroke's bend into
 * more pieces than a label needs.
 *
 * @param tolerance in the unit of the path
 */
export function mergeCurves(commands: readonly PathCommand[], tolerance: number): PathCommand[] {
  const merged: PathCommand[] = [];
  let pen: Point = { x: 0, y: 0 };
  // The last curve written, with points of all curves it replaces.
  let last: { curve: Curve; points: readonly Point[] } | null = null;
  for (const command of commands) {
    const end = { x: command.x ?? pen.x, y: command.y ?? pen.y };
    if (command.type !== 'Q') {
      merged.push(command);
      last = null;
      pen = end;
      continue;
    }
    const curve = { start: pen, control: { x: command.x1 ?? 0, y: command.y1 ?? 0 }, end };
    const points = [0.25, 0.5, 0.75, 1].map((t) => at(curve, t));
    const one: Curve | null = last === null ? null : joined(last.curve, curve);
    const all: readonly Point[] = [...(last?.points ?? []), ...points];
    if (one !== null && distance(all, one) <= tolerance) {
      merged.pop();
      last = { curve: one, points: all };
    } else {
      last = { curve, points };
    }
    const { control } = last.curve;
    merged.push({ type: 'Q', x1: control.x, y1: control.y, x: end.x, y: end.y });
    pen = end;
  }
  return merged;
}
