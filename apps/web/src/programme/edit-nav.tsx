import { definitionDiff } from '@etappe/domain/programme/definition-diff'
import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { Link } from '@tanstack/react-router'
import { fieldsOfPart } from './edit-parts.ts'
import css from './edit-page.module.css'
import { type EditPart, editParts, type EditSearch } from './programme-search.ts'
import { useProgrammeWords } from './use-programme-words.ts'
import { useOtherVersion } from './use-differences.ts'

interface Props {
  readonly version: ProgrammeVersion
  readonly part: EditPart
  readonly search: EditSearch
}

/** The parts of the definition, with a word at those that differ from the version the draft began with. */
export function EditNav({ version, part, search }: Props) {
  const { words } = useProgrammeWords()
  const base = useOtherVersion(version.basedOn ?? 1) ?? version
  const changed = new Set<string>(definitionDiff(base, version).map((it) => it.section))
  return (
    <nav aria-label={words.edit.sections} className={css.nav}>
      {editParts.map((it) => (
        <Link
          key={it}
          to="/verwaltung/programm/$number/bearbeiten"
          params={{ number: version.number }}
          search={{ ...search, part: it }}
          replace
          aria-current={it === part ? 'page' : undefined}
        >
          {words.edit[it]}
          {fieldsOfPart[it].some((field) => changed.has(field)) && <span className={css.changed}>{words.edit.changed}</span>}
        </Link>
      ))}
    </nav>
  )
}
