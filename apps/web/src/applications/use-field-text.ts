import type { ApplicationFields, ApplicationMember } from '@etappe/domain/applications/application-fields'
import type { MunicipalityChoice } from '@etappe/domain/municipalities/municipality'
import { landName } from '@etappe/domain/offices/land'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

type Say<Field extends keyof ApplicationFields> = (value: ApplicationFields[Field]) => string

/** What stands in a field of an application, as one text; empty where nothing is stated. */
export function useFieldText(municipalities: readonly MunicipalityChoice[]) {
  const { messages: m, formats } = useApp()
  const words = useWords('applications')
  const { organisationKind } = useWords('baseline')
  const { data } = useWords('intake').page
  const yes = (value: boolean) => (value ? data.yes : data.no)
  const municipality = (key: string) => {
    const known = municipalities.find((it) => it.key === key)
    if (!known) return key
    const people = known.population === null ? [] : [data.inhabitantsOf({ count: formats.number(known.population) })]
    return `${known.name} (${[known.kreisName || key, ...people].join(', ')})`
  }
  const said: { readonly [Field in keyof ApplicationFields]?: Say<Field> } = {
    municipalityKeys: (keys) => keys.map(municipality).join('\n'),
    laender: (keys) => formats.list(keys.map((it) => landName[it])),
    nationwide: yes,
    institutionKind: (kind) => (kind === null ? '' : organisationKind[kind]),
    topics: (topics) => formats.list(topics.map((it) => m.cases.topic[it])),
    cooperation: (forms) => formats.list(forms.map((it) => words.cooperationForm[it])),
    analysis: (state) => (state === null ? '' : words.analysis[state]),
    signs: (signs) => signs.filter((it) => it !== '').join('\n'),
    members: (members) => members.map((it: ApplicationMember) => it.name).join('\n'),
    coordinatorShare: (share) => (share === null ? '' : formats.percent(share / 100)),
    commitment: yes,
    inhabitants: (count) => (count === null ? '' : formats.number(count)),
    publication: yes,
  }
  return (field: keyof ApplicationFields, value: unknown): string => {
    const say = said[field] as ((value: unknown) => string) | undefined
    return say ? say(value) : typeof value === 'string' ? value : ''
  }
}
