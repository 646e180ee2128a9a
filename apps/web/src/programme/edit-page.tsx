import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from './back-link.tsx'
import css from './edit-page.module.css'
import { EditNav } from './edit-nav.tsx'
import { PartForm } from './part-form.tsx'
import type { EditSearch } from './programme-search.ts'
import { PublishedNotice } from './published-notice.tsx'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersion } from './use-versions.ts'

interface Props {
  readonly number: number
  readonly search: EditSearch
}

/** The draft, part by part; each part is saved by itself, so that two people can work on different ones. */
export function EditPage({ number, search }: Props) {
  const { words, titleOf } = useProgrammeWords()
  const version = useVersion(number)
  const part = search.part ?? 'about'
  return (
    <>
      <BackLink to={number} />
      <PageHead title={words.edit.heading({ number })} sub={<bdi>{titleOf(version)}</bdi>} />
      {version.state === 'published' ? (
        <PublishedNotice number={number} />
      ) : (
        <div className={css.page}>
          <EditNav version={version} part={part} search={search} />
          <div className={css.main}>
            <PartForm key={part} version={version} part={part} search={search} />
            <p className={css.done}>
              {words.edit.done}
              <Button
                variant="default"
                size="compact-sm"
                component={Link}
                to="/verwaltung/programm/$number/vergleich"
                params={{ number } as never}
              >
                {words.page.compare}
              </Button>
            </p>
          </div>
        </div>
      )}
    </>
  )
}
