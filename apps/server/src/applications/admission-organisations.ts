import type { Application } from '@etappe/domain/applications/application'
import { type NamedParticipation, participationsOf } from '@etappe/domain/applications/application-parts'
import { organisationId } from '@etappe/domain/kernel/id'
import { foldGerman, shortName } from '@etappe/domain/municipalities/municipality'
import { blankOrganisation } from '@etappe/domain/organisations/blank-organisation'
import { isSameName } from '@etappe/domain/organisations/likeness'
import { type Organisation, type OrganisationFields, organisationSortName } from '@etappe/domain/organisations/organisation'
import { loadArea } from '@etappe/i18n/areas'
import type { CommandContext } from '../kernel/command.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { organisationTable } from '../organisations/organisation.table.ts'
import { listOrganisationsAt } from './admission-organisations.repo.ts'

/** An organisation of an application with the entry of the directory it is. */
export interface Placed {
  readonly named: NamedParticipation
  readonly organisation: Organisation
}

/** Where an application is at home. */
interface Home {
  readonly application: Application
  /** Short names of its municipalities by key. */
  readonly towns: ReadonlyMap<string, string>
}

const isSameText = (a: string, b: string) => foldGerman(a) === foldGerman(b)

/** Lies where the application says, or in one of its municipalities where it says nothing. */
function isAtHome({ application, towns }: Home, { place }: NamedParticipation, it: Organisation): boolean {
  const isInTown = it.municipalityKey !== null && towns.has(it.municipalityKey)
  if (place.trim() !== '') return it.place === '' ? isInTown : isSameText(it.place, place)
  return isInTown || [application.place, ...towns.values()].some((town) => town !== '' && isSameText(it.place, town))
}

const isCalled = (it: Organisation, name: string) => isSameName(it.name, name) || (it.shortName !== '' && isSameText(it.shortName, name))

/** The only municipality of the application, where the organisation may well lie in it. */
function keyFor({ towns }: Home, { place }: NamedParticipation): OrganisationFields['municipalityKey'] {
  const [only, ...others] = towns
  if (!only || others.length > 0) return null
  return place.trim() === '' || isSameText(place, only[1]) ? (only[0] as OrganisationFields['municipalityKey']) : null
}

function fieldsFor(home: Home, named: NamedParticipation, name: string): OrganisationFields {
  const { street, postalCode, website } = home.application
  const address = named.isInstitution ? { street, postalCode, website } : {}
  return { ...blankOrganisation, ...address, name, kind: named.kind, place: named.place, municipalityKey: keyFor(home, named) }
}

async function add(ctx: CommandContext, fields: OrganisationFields): Promise<Organisation> {
  const id = organisationId.parse(ctx.services.ids.next())
  const record: Organisation = { ...fields, id, mergedIntoId: null, sortName: organisationSortName(fields), version: 1 }
  return ctx.write.insert(organisationTable, record, 'organisation.added')
}

/** Nobody had told the directory what kind it is. */
const withKind = async (ctx: CommandContext, it: Organisation, { kind }: NamedParticipation): Promise<Organisation> =>
  it.kind === 'other' && kind !== 'other' ? ctx.write.update(organisationTable, it, { kind }, 'organisation.updated') : it

/**
 * The organisations an application names: the one of that name in the municipality where the directory has it, else a new entry.
 * No two become the same one, so that as many take part in the case as were counted in the application; offices that share the
 * name of their administration are told apart by their department.
 */
export async function placeOrganisations(ctx: CommandContext, application: Application): Promise<Placed[]> {
  const named = participationsOf(application)
  const names = await namesOfMunicipalities(ctx.tx, application.municipalityKeys)
  const home: Home = { application, towns: new Map(application.municipalityKeys.map((key) => [key, shortName(names[key] ?? '')])) }
  const places = [...new Set([application.place, ...home.towns.values(), ...named.map((it) => it.place)])].filter((it) => it !== '')
  const known = await listOrganisationsAt(ctx.tx, { keys: application.municipalityKeys, places })
  const [{ department }, words] = [await loadArea('de', 'baseline'), await loadArea('de', 'admittedCase')]
  const placed: Placed[] = []
  for (const it of named) {
    const isTaken = placed.some((other) => isSameText(other.named.name, it.name))
    const name = isTaken && it.department ? words.office({ name: it.name, department: department[it.department] }) : it.name
    const found = known.find(
      (one) => isCalled(one, name) && isAtHome(home, it, one) && !placed.some((other) => other.organisation.id === one.id),
    )
    const organisation = found ? await withKind(ctx, found, it) : await add(ctx, fieldsFor(home, it, name.slice(0, 200)))
    placed.push({ named: it, organisation })
  }
  return placed
}
