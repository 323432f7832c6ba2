import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actNamed, isActName } from '#cases';
import type { MyTask } from '#casework';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { sayDue } from '#say';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';

/** A task as its owner reads it. */
export interface TaskView {
  readonly title: string;
  readonly details: string | null;
  readonly from: string;
  readonly reference: string;
  readonly due: { readonly words: string; readonly late: boolean };
  readonly finish: string;
}

/** What somebody has been asked to do, and nothing else of what it is about. */
export interface TasksView {
  /** Said once, after a task was finished. */
  readonly done: string | null;
  readonly tasks: readonly TaskView[];
}

export const tasksPage: PageKind<TasksView> = {
  template: 'pages/tasks/page.njk',
  title: () => 'Your tasks',
};

/** A task, ready to read. */
export function taskView(task: MyTask, now: string): TaskView {
  const { title, details, from, reference, dueAt, caseId, id } = task;
  return {
    title,
    details,
    from,
    reference,
    due: sayDue({ dueAt }, now),
    finish: startOf('finish-task', caseId, { task: id }),
  };
}

async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { casework, now } = site.web;
  const { done = '' } = request.query as { done?: string };
  const tasks = await casework.myTasks(signedIn(request).actor);
  const view: TasksView = {
    done: isActName(done) ? actNamed(done).done : null,
    tasks: tasks.map((task) => taskView(task, now())),
  };
  return site.send(request, reply, { page: tasksPage, view });
}

/** The tasks of whoever asks. */
export function tasksRoutes(app: FastifyInstance, site: Site): void {
  app.get('/tasks', (request, reply) => show(site, request, reply));
}
