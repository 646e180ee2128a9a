import type { LetterText } from '@etappe/domain/applications/letter-template'
import { locales } from '@etappe/i18n'
import { SegmentedControl } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { PageHead } from '../ui/page-head.tsx'
import { HistoryButton } from './history-button.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { LetterNav } from './letter-nav.tsx'
import { LoadFailed } from './load-failed.tsx'
import css from './letters-page.module.css'
import type { LettersSearch } from './letters-search.ts'

interface Props {
  readonly search: LettersSearch
  readonly renderHistory: (letter: Pick<LetterText, 'kind' | 'locale'>) => ReactNode
}

/** What the programme writes when it is decided about an application, letter by letter and language by language. */
export function LettersPage({ search, renderHistory }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('rounds').letters
  const navigate = useNavigate()
  const list = useQuery(api.letter.list.queryOptions({}))
  const { kind = 'admitted', letter: locale = 'de' } = search
  const letter = list.data?.find((it) => it.kind === kind && it.locale === locale)
  return (
    <>
      <PageHead title={words.heading}>
        <SegmentedControl
          size="xs"
          aria-label={words.language}
          value={locale}
          onChange={(value) =>
            void navigate({ to: '/verwaltung/briefe', search: { ...search, letter: value === 'en' ? 'en' : undefined }, replace: true })
          }
          data={locales.map((value) => ({ value, label: m.app.language[value] }))}
        />
        <HistoryButton
          title={words.historyOf({ kind: words.kind[kind], language: m.app.language[locale] })}
          leftSection={<IconHistory size={16} aria-hidden />}
        >
          {renderHistory({ kind, locale })}
        </HistoryButton>
      </PageHead>
      <div className={css.page}>
        <p className={css.lead}>{words.lead}</p>
        {list.error && <LoadFailed what={words.failed} error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && letter && (
          <div className={css.parts}>
            <LetterNav letters={list.data} open={kind} search={search} />
            <LetterEditor key={`${kind}.${locale}`} letter={letter} />
          </div>
        )}
      </div>
    </>
  )
}
