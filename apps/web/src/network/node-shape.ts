import type { Pillar } from '@etappe/domain/baseline/pillar'

const polygon = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`

/** The outline of a node around the origin: circle, square, diamond by pillar, hexagon for none; all of about the same area. */
export function shapePath(pillar: Pillar | null, radius: number): string {
  if (pillar === 'education') return `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`
  if (pillar === 'health') {
    const half = radius * 0.9
    return polygon([
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ])
  }
  if (pillar === 'social') {
    const half = radius * 1.26
    return polygon([
      [0, -half],
      [half, 0],
      [0, half],
      [-half, 0],
    ])
  }
  const [far, side] = [radius * 1.1, radius * 0.95]
  return polygon([
    [-far / 2, -side],
    [far / 2, -side],
    [far, 0],
    [far / 2, side],
    [-far / 2, side],
    [-far, 0],
  ])
}
