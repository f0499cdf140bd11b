/* version.h - the one place that names it; the Makefile reads it too. */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#define RUAD_VERSION "0.1.0"

#endif
