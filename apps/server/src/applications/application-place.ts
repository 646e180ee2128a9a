import type { Application } from '@etappe/domain/applications/application'
import { shortName } from '@etappe/domain/municipalities/municipality'

/** What a person would call the place: the first municipality, or the area. */
export function placeOf(it: Pick<Application, 'municipalityKeys' | 'areaText'>, names: ReadonlyMap<string, string>): string {
  const [first, ...rest] = it.municipalityKeys
  if (first === undefined) return it.areaText
  const name = shortName(names.get(first) ?? first)
  return rest.length > 0 ? `${name} +${rest.length}` : name
}
