import { useState } from 'react';
import { useLanguage } from '../panels/useLanguage.ts';
import { talkWords } from '../text/talkWords.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useFetched } from '../ui/useFetched.ts';

/** The way of the view into a story. What asks which one comes when it is wanted. */
export function AddViewEntry({ words = false }: { readonly words?: boolean }) {
  const { lang, w } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { part: AddView, failed, retry } = useFetched(fetchAddView, isOpen);
  const t = talkWords(lang);
  const close = () => setOpen(false);
  const asked = { 'aria-haspopup': 'dialog', onClick: () => setOpen(true) } as const;
  return (
    <>
      {words ? (
        <Button icon="stage" {...asked}>
          {w.map.toStory}
        </Button>
      ) : (
        <IconButton icon="stage" label={w.map.toStory} {...asked} />
      )}
      {isOpen && AddView !== null && <AddView onClose={close} />}
      {isOpen && failed && (
        <Dialog open title={w.map.toStory} closeLabel={w.dialog.close} onClose={close}>
          <p role="status">{t.unloaded}</p>
          <Button onClick={retry}>{t.retry}</Button>
        </Dialog>
      )}
    </>
  );
}

const fetchAddView = async () => {
  const [{ AddView }, { keepStories }] = await Promise.all([
    import('../talk/stories/AddView.tsx'),
    import('./keepStories.ts'),
  ]);
  keepStories().catch((reason: unknown) => reportError(reason));
  return AddView;
};
