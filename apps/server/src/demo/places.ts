import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Municipality, type MunicipalityKey, shortName } from '@etappe/domain/municipalities/municipality'
import type { Land } from '@etappe/domain/offices/land'
import type { Random } from './random.ts'

/** Where a case is at home. */
export interface Place {
  readonly keys: readonly MunicipalityKey[]
  readonly areaText: string
  /** What people call it; empty for a region or the whole country. */
  readonly name: string
  readonly isKreis: boolean
  /** As the register knows them; none for a region. */
  readonly municipalities: readonly Municipality[]
}

/** The Länder of an office's cases, in the order they are given out. */
const laenderOf: Readonly<Record<string, Readonly<Record<CaseKind, readonly Land[]>>>> = {
  KI: { network: ['01', '03', '02', '01', '03', '04', '01', '03'], modelMunicipality: ['01', '03', '01'] },
  BE: { network: ['11', '12', '13'], modelMunicipality: ['12', '13', '12'] },
  DD: { network: ['14', '15', '16'], modelMunicipality: ['14', '15', '16', '14'] },
  KO: { network: ['05'], modelMunicipality: ['05'] },
  MU: { network: ['09', '08'], modelMunicipality: ['09', '08', '09'] },
  TR: { network: ['06', '07', '06', '10', '07'], modelMunicipality: ['10', '06', '07', '06'] },
}

/** What is not a municipality but a region people speak of. */
const regions: Readonly<Record<string, readonly string[]>> = {
  KI: ['Region Westküste', 'Elbe-Weser-Raum'],
  BE: ['Region Oderland', 'bundesweit'],
  DD: ['Region Vogtland und Westerzgebirge', 'Mitteldeutsches Revier'],
  KO: ['Region Bergisches Land', 'bundesweit'],
  MU: ['Region Bodensee–Oberschwaben', 'Region Hohenlohe'],
  TR: ['Region Eifel–Mosel–Hunsrück', 'Region Rhein-Main'],
}

/** Districts of cities where one network could not cover everything. */
const districts: Readonly<Record<string, readonly string[]>> = {
  '02000000': ['Wilhelmsburg', 'Bergedorf', 'Altona-Nord', 'Steilshoop', 'Harburg'],
  '04011000': ['Gröpelingen', 'Osterholz', 'Huchting'],
  '04012000': ['Lehe', 'Geestemünde'],
  '05315000': ['Chorweiler', 'Kalk'],
  '09162000': ['Hasenbergl', 'Neuperlach'],
  '11000000': ['Neukölln', 'Marzahn', 'Wedding', 'Spandau', 'Hohenschönhausen', 'Reinickendorf', 'Köpenick', 'Lichtenrade', 'Pankow'],
}
const anyDistrict = ['Innenstadt', 'nördliche Stadtteile', 'südliche Stadtteile', 'Weststadt']

const isKreis = (it: Municipality) => it.kind === 'kreis'
const people = (it: Municipality) => it.population ?? 0
const single = (it: Municipality, areaText = ''): Place => ({
  keys: [it.key],
  areaText,
  name: shortName(it.name),
  isKreis: isKreis(it),
  municipalities: [it],
})

interface Wish {
  readonly office: string
  readonly kind: CaseKind
}

export interface Places {
  next(wish: Wish): Place
}

/** Gives out places, each municipality once as long as there are any. Needs a register that covers all Länder. */
export function makePlaces(random: Random, register: readonly Municipality[]): Places {
  const known = register.filter((it) => it.vanishedOn === null && it.kind !== 'unincorporated')
  const towns = random.shuffle(known.filter((it) => !isKreis(it) && people(it) >= 5000))
  const kreise = random.shuffle(known.filter(isKreis))
  const used = new Set<string>()
  const given = new Map<string, number>()
  const count = (key: string): number => {
    const before = given.get(key) ?? 0
    given.set(key, before + 1)
    return before
  }
  const take = (from: readonly Municipality[], land: Land, suits: (it: Municipality) => boolean = () => true): Municipality => {
    const all = from.filter((it) => it.land === land)
    const found = all.find((it) => !used.has(it.key) && suits(it)) ?? all.find(suits) ?? all[0]
    if (!found) throw new Error(`the register has nothing in ${land}`)
    used.add(found.key)
    return found
  }
  const district = (town: Municipality): Place => {
    const names = districts[town.key] ?? anyDistrict
    return single(town, names[count(town.key) % names.length] ?? '')
  }
  const several = (land: Land): Place => {
    const first = take(towns, land)
    const near = towns.filter((it) => it.land === land && it.key !== first.key && it.kreisKey === first.kreisKey)
    const other = near[0] ?? take(towns, land)
    return { ...single(first), keys: [...new Set([first.key, other.key])], municipalities: first === other ? [first] : [first, other] }
  }
  const inLand = (land: Land): Place => {
    const draw = random.next()
    if (draw < 0.12 && kreise.some((it) => it.land === land)) return single(take(kreise, land))
    if (draw < 0.26) return several(land)
    const town = take(towns, land)
    return people(town) > 180_000 ? district(town) : single(town)
  }
  const model = (land: Land): Place =>
    land === '10'
      ? single(take(kreise, land))
      : single(take(towns, land, (it) => it.kind !== 'kreisfrei' && people(it) >= 20_000 && people(it) <= 100_000))
  return {
    next: ({ office, kind }) => {
      const lands = laenderOf[office]?.[kind] ?? []
      const index = count(`${office} ${kind}`)
      const land = lands[index % lands.length]
      if (!land) throw new Error(`office ${office} has no Länder`)
      if (kind === 'modelMunicipality') return model(land)
      const region = index === 11 ? regions[office]?.[0] : index === 19 ? regions[office]?.[1] : undefined
      return region === undefined ? inLand(land) : { keys: [], areaText: region, name: '', isKreis: false, municipalities: [] }
    },
  }
}
