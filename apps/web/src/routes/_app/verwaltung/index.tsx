import { createFileRoute, redirect } from '@tanstack/react-router'
import { adminSectionsOf } from '../../../app/admin-sections.ts'

export const Route = createFileRoute('/_app/verwaltung/')({
  beforeLoad: async ({ context: { client } }) => {
    const me = await client.queryClient.query(client.api.session.me.queryOptions(undefined, { staleTime: 'static' }))
    const [first] = adminSectionsOf(me.actor)
    if (first) throw redirect({ to: first.path, replace: true })
  },
})
