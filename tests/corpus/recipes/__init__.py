"""What the files of the corpus are made of; see make_corpus.py."""
