/// What Gainsay knows of the world to tell who is meant: first names with their gender, titles,
/// roles, states with their capitals, kinds of organisations. Word lists in resource files, each of
/// which explains its own format; [SpeakerLexicon] is the way in.
@NullMarked
package org.gainsay.extract.speaker.lexicon;

import org.jspecify.annotations.NullMarked;
