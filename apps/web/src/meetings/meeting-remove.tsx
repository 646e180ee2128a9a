import type { Meeting } from '@etappe/domain/meetings/meeting'
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import css from './meeting-form.module.css'

/** Takes the meeting away at once; the toast brings it back. */
export function MeetingRemove({ meeting, onRemoved }: { meeting: Meeting; onRemoved: () => void }) {
  const { api, messages: m } = useApp()
  const remove = useCommand(api.meeting.remove.mutationOptions(), { done: () => m.meetings.said.removed, undo: true, onDone: onRemoved })
  return (
    <Button
      className={css.remove}
      variant="subtle"
      color="red"
      leftSection={<IconTrash size={16} aria-hidden />}
      loading={remove.isPending}
      onClick={() => void remove.run({ id: meeting.id, version: meeting.version })}
    >
      {m.meetings.list.remove}
    </Button>
  )
}
