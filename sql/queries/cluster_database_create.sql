-- cluster_database_create: only within the private cluster
create database ruad;
