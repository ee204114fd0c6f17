import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Role } from './emphasisFeatures.ts';
import type { LayerName, SourceName } from './layers.ts';

/** A width in CSS px: below the first zoom, then from each zoom on. */
export type Steps = readonly [width: number, ...steps: (readonly [zoom: number, width: number])[]];

/** Width as the style writes it: it changes at a zoom, and not between. */
export function stepped([first, ...rest]: Steps, times = 1): ExpressionSpecification {
  // A step without steps is no expression of the style.
  if (rest.length === 0) return ['*', first, times];
  const steps = rest.flatMap(([zoom, width]) => [zoom, width * times]);
  return ['step', ['zoom'], first * times, ...steps];
}

export function line(
  id: LayerName,
  source: SourceName,
  filter: FilterSpecification,
  color: DataDrivenPropertyValueSpecification<string>,
  width: number | Steps,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'bevel' },
    paint: { 'line-color': color, 'line-width': typeof width === 'number' ? width : stepped(width) },
  };
}

export function fill(
  id: LayerName,
  source: SourceName,
  filter: FilterSpecification,
  color: DataDrivenPropertyValueSpecification<string>,
): FillLayerSpecification {
  return { id, type: 'fill', source, filter, paint: { 'fill-color': color, 'fill-antialias': false } };
}

export function ofKind(kind: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

/** The outlines of what is emphasised in one way. */
export function ofRole(role: Role): ExpressionSpecification {
  return ['==', ['get', 'role'], role];
}

/** A colour that each area has as a state of its feature; none until it is set. */
export function byState(name: AreaStateName): ExpressionSpecification {
  return ['to-color', ['feature-state', name], 'rgba(0,0,0,0)'];
}

/** The states in which an area's colours are kept. */
export type AreaStateName = 'fill' | 'soft' | 'solid' | 'line';
