import { can } from '@etappe/domain/access/policy'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import { useWords } from '../app/words.ts'
import css from '../ui/directory.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { DirectoryFilters } from './directory-filters.tsx'
import { DirectoryFoot } from './directory-foot.tsx'
import { type DirectorySearch, filtersOf } from './directory-search.ts'
import { DirectoryTable } from './directory-table.tsx'
import { NoOrganisations } from './no-organisations.tsx'
import { OrganisationDialog } from './organisation-dialog.tsx'
import { useDirectory } from './use-directory.ts'

/** The organisations the whole programme works with: search before adding. */
export function DirectoryPage({ search }: { search: DirectorySearch }) {
  const { me } = useApp()
  const words = useWords('organisations')
  const navigate = useNavigate()
  const { rows, list, counts } = useDirectory(filtersOf(search))
  const mayAdd = can(me.actor, 'organisation.write').ok
  const show = (form: 'new' | undefined) =>
    void navigate({ to: '/organisationen', search: { ...search, form }, replace: form === undefined, resetScroll: false })
  useShortcut('n o', words.create, () => show('new'), { when: mayAdd })
  return (
    <>
      <PageHead title={words.heading} sub={<span aria-live="polite">{counts ? words.count({ count: counts.total }) : ''}</span>}>
        {mayAdd && (
          <Button className={css.create ?? ''} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => show('new')}>
            <span className={css.createWord}>{words.create}</span>
          </Button>
        )}
      </PageHead>
      <DirectoryFilters search={search} counts={counts} />
      <DirectoryTable rows={rows} isLoading={list.isPending}>
        <NoOrganisations search={search} error={list.error} retry={() => void list.refetch()} onAdd={mayAdd ? () => show('new') : null} />
      </DirectoryTable>
      <DirectoryFoot shown={rows.length} all={counts?.total ?? 0} list={list} />
      {search.form === 'new' && mayAdd && (
        <OrganisationDialog
          organisation={null}
          onClose={() => show(undefined)}
          onDone={(it) => void navigate({ to: '/organisationen/$id', params: { id: it.id } })}
        />
      )}
    </>
  )
}
